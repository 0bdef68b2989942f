#ifndef ADLINT_CLIBFUZZER_SHIM_H
#define ADLINT_CLIBFUZZER_SHIM_H

#include <stddef.h>
#include <stdint.h>

/* Of libFuzzer (compiler-rt, FuzzerInterface.h), which has no header of its own for it in the toolchain. */
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test_one_input)(const uint8_t *data, size_t size));

#endif
