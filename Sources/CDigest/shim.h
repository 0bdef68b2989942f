#ifndef ADLINT_CDIGEST_SHIM_H
#define ADLINT_CDIGEST_SHIM_H

#include <stddef.h>
#include <stdint.h>
#include <nettle/sha2.h>
#include <nettle/version.h>

/* Writes the 32 bytes of the digest. nettle 4 takes no length where it gives a whole digest. */
static inline void adlint_sha256(const uint8_t *bytes, size_t count, uint8_t *digest) {
    struct sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, count, bytes);
#if NETTLE_VERSION_MAJOR >= 4
    sha256_digest(&context, digest);
#else
    sha256_digest(&context, SHA256_DIGEST_SIZE, digest);
#endif
}

#endif
