/* Does not compile when Sources/CGMime/gmime-used.h and GMime's own headers disagree. */
#include <gmime/gmime.h>
#include "gmime-used.h"

#undef g_object_unref
#define AGREES(result, name, parameters) \
    _Static_assert(__builtin_types_compatible_p(__typeof__(&name), result (*) parameters), "gmime-used.h: " #name);

ADLINT_GMIME_FUNCTIONS(AGREES)
