#ifndef ADLINT_CPCRE2_SHIM_H
#define ADLINT_CPCRE2_SHIM_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* PCRE2_UNSET overflows Swift's Int, so it is compared and made here. */
static inline int cpcre2_is_unset(size_t offset) { return offset == PCRE2_UNSET; }
static inline size_t cpcre2_unset(void) { return PCRE2_UNSET; }

/* The compiled patterns that a release build links in; both ends are null where it links none. */
#ifdef __linux__
extern const unsigned char adlint_patterns[] __attribute__((weak));
extern const unsigned char adlint_patterns_end[] __attribute__((weak));
static inline const void *cpcre2_linked_patterns(void) { return adlint_patterns; }
static inline size_t cpcre2_linked_patterns_size(void) { return (size_t)(adlint_patterns_end - adlint_patterns); }
#else
static inline const void *cpcre2_linked_patterns(void) { return NULL; }
static inline size_t cpcre2_linked_patterns_size(void) { return 0; }
#endif

#endif
