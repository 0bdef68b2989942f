#ifndef ADLINT_CGUMBO_SHIM_H
#define ADLINT_CGUMBO_SHIM_H


#include <gumbo.h>

#endif
