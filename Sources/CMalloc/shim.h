#ifndef ADLINT_CMALLOC_SHIM_H
#define ADLINT_CMALLOC_SHIM_H

#include <malloc.h>

#endif
