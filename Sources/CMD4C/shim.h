#ifndef ADLINT_CMD4C_SHIM_H
#define ADLINT_CMD4C_SHIM_H


#include <md4c.h>

#endif
