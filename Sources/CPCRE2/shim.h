#ifndef ADLINT_CPCRE2_SHIM_H
#define ADLINT_CPCRE2_SHIM_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* PCRE2_UNSET and PCRE2_ZERO_TERMINATED overflow Swift's Int, so they are compared and made here. */
static inline int cpcre2_is_unset(size_t offset) { return offset == PCRE2_UNSET; }

#endif
