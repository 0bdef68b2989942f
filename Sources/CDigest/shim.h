#ifndef ADLINT_CDIGEST_SHIM_H
#define ADLINT_CDIGEST_SHIM_H

#include <stdint.h>
#include <stddef.h>
#include <sys/types.h>
#include <sha2.h>

#endif
