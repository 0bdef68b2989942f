#ifndef ADLINT_CMINIZIP_SHIM_H
#define ADLINT_CMINIZIP_SHIM_H

#include <string.h>
#include <minizip/unzip.h>

/* An archive in memory: minizip reads through these functions and opens no file. */
typedef struct {
    const unsigned char *bytes;
    ZPOS64_T count;
    ZPOS64_T position;
} cminizip_memory;

static voidpf cminizip_open(voidpf memory, const void *name, int mode) {
    (void)name;
    (void)mode;
    return memory;
}

static uLong cminizip_read(voidpf opaque, voidpf stream, void *buffer, uLong size) {
    cminizip_memory *memory = (cminizip_memory *)stream;
    ZPOS64_T left = memory->count - memory->position;
    uLong taken = size < left ? size : (uLong)left;
    (void)opaque;
    memcpy(buffer, memory->bytes + memory->position, taken);
    memory->position += taken;
    return taken;
}

static uLong cminizip_write(voidpf opaque, voidpf stream, const void *buffer, uLong size) {
    (void)opaque;
    (void)stream;
    (void)buffer;
    (void)size;
    return 0;
}

static ZPOS64_T cminizip_tell(voidpf opaque, voidpf stream) {
    (void)opaque;
    return ((cminizip_memory *)stream)->position;
}

static long cminizip_seek(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin) {
    cminizip_memory *memory = (cminizip_memory *)stream;
    ZPOS64_T base = origin == ZLIB_FILEFUNC_SEEK_CUR ? memory->position
                  : origin == ZLIB_FILEFUNC_SEEK_END ? memory->count : 0;
    (void)opaque;
    if (offset > memory->count - base) return -1;
    memory->position = base + offset;
    return 0;
}

static int cminizip_nothing(voidpf opaque, voidpf stream) {
    (void)opaque;
    (void)stream;
    return 0;
}

/* Opens the archive; the memory must outlive the handle. NULL when it is no zip archive. */
static inline unzFile cminizip_open_memory(cminizip_memory *memory) {
    zlib_filefunc64_def functions = {
        .zopen64_file = cminizip_open,
        .zread_file = cminizip_read,
        .zwrite_file = cminizip_write,
        .ztell64_file = cminizip_tell,
        .zseek64_file = cminizip_seek,
        .zclose_file = cminizip_nothing,
        .zerror_file = cminizip_nothing,
        .opaque = memory,
    };
    return unzOpen2_64("", &functions);
}

#endif
