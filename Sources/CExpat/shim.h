#ifndef ADLINT_CEXPAT_SHIM_H
#define ADLINT_CEXPAT_SHIM_H

#include <expat.h>

#endif
