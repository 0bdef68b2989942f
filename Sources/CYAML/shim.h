#ifndef ADLINT_CYAML_SHIM_H
#define ADLINT_CYAML_SHIM_H

#include <yaml.h>

#endif
