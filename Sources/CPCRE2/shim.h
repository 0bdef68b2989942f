#ifndef ADLINT_CPCRE2_SHIM_H
#define ADLINT_CPCRE2_SHIM_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* PCRE2_UNSET overflows Swift's Int, so it is compared and made here. */
static inline int cpcre2_is_unset(size_t offset) { return offset == PCRE2_UNSET; }
static inline size_t cpcre2_unset(void) { return PCRE2_UNSET; }

#endif
