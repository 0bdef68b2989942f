#ifndef ADLINT_CGUMBO_SHIM_H
#define ADLINT_CGUMBO_SHIM_H

#include <gumbo.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

// Gumbo has no limits: some algorithms of HTML5 take quadratic time in the depth of the tree or in the number of
// attributes of a tag, and unclosed formatting elements can multiply. It does take an allocator, though. This one
// serves from an arena, looks at what has been built so far, and leaves the parser by longjmp when a limit is passed.
// Only C frames are left that way, and all they own is in the arena.

enum {
    ADLINT_GUMBO_OK = 0,
    ADLINT_GUMBO_TOO_DEEP = 1,
    ADLINT_GUMBO_TOO_MANY_ATTRIBUTES = 2,
    ADLINT_GUMBO_TOO_MUCH_MEMORY = 3
};

typedef struct adlint_gumbo_chunk {
    struct adlint_gumbo_chunk *next;
} adlint_gumbo_chunk;

typedef struct {
    // In.
    size_t max_bytes;
    unsigned max_depth;
    unsigned max_attributes;
    size_t chunk_bytes;
    // Out.
    GumboOutput *output;
    unsigned error_offset;
    // Inside.
    adlint_gumbo_chunk *chunks;
    char *free_start;
    size_t free_count;
    size_t used;
    unsigned calls;
    unsigned attributes;
    jmp_buf escape;
} adlint_gumbo_arena;

static inline const GumboVector *adlint_gumbo_children(const GumboNode *node) {
    switch (node->type) {
    case GUMBO_NODE_DOCUMENT: return &node->v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: return &node->v.element.children;
    default: return NULL;
    }
}

// How deep the newest node stands: along the last children, which are the open elements. Content that a table puts
// out stands just before the table, so there the deeper of both ways counts.
static inline unsigned adlint_gumbo_depth(const GumboNode *node, unsigned limit, unsigned *steps, unsigned *offset) {
    unsigned depth = 0;
    while (node && depth <= limit && *steps > 0) {
        const GumboVector *children = adlint_gumbo_children(node);
        if (node->type == GUMBO_NODE_ELEMENT) *offset = node->v.element.start_pos.offset;
        if (!children || children->length == 0) break;
        const GumboNode *last = (const GumboNode *)children->data[children->length - 1];
        depth += 1;
        *steps -= 1;
        if (children->length > 1 && last && last->type == GUMBO_NODE_ELEMENT
            && last->v.element.tag == GUMBO_TAG_TABLE) {
            const GumboNode *before = (const GumboNode *)children->data[children->length - 2];
            const GumboVector *inner = before ? adlint_gumbo_children(before) : NULL;
            if (inner && inner->length > 0 && (before->parse_flags & GUMBO_INSERTION_FOSTER_PARENTED)) last = before;
        }
        node = last;
    }
    return depth;
}

static inline void adlint_gumbo_check(adlint_gumbo_arena *arena, size_t count) {
    // Tokens carry their attributes before a node is made of them: many attributes in a row are those of one tag.
    if (count == sizeof(GumboAttribute)) {
        if (++arena->attributes > arena->max_attributes) longjmp(arena->escape, ADLINT_GUMBO_TOO_MANY_ATTRIBUTES);
    } else if (count == sizeof(GumboNode)) {
        arena->attributes = 0;
    }
    if (++arena->calls % 256 != 0 || !arena->output) return;
    unsigned steps = 4 * arena->max_depth;
    unsigned offset = 0;
    if (adlint_gumbo_depth(arena->output->document, arena->max_depth, &steps, &offset) > arena->max_depth) {
        arena->error_offset = offset;
        longjmp(arena->escape, ADLINT_GUMBO_TOO_DEEP);
    }
}

static inline void adlint_gumbo_grow(adlint_gumbo_arena *arena, size_t count) {
    size_t size = arena->chunk_bytes;
    if (count > size) size = count;
    // Zeroed, so that the depth check never reads a pointer that is not set yet.
    adlint_gumbo_chunk *chunk = (adlint_gumbo_chunk *)calloc(1, size + 16);
    if (!chunk) longjmp(arena->escape, ADLINT_GUMBO_TOO_MUCH_MEMORY);
    chunk->next = arena->chunks;
    arena->chunks = chunk;
    arena->free_start = (char *)chunk + 16;
    arena->free_count = size;
}

static inline void *adlint_gumbo_allocate(void *userdata, size_t count) {
    adlint_gumbo_arena *arena = (adlint_gumbo_arena *)userdata;
    adlint_gumbo_check(arena, count);
    size_t rounded = (count + 15) & ~(size_t)15;
    if (rounded < count || rounded > arena->max_bytes || arena->used > arena->max_bytes - rounded)
        longjmp(arena->escape, ADLINT_GUMBO_TOO_MUCH_MEMORY);
    arena->used += rounded;
    if (rounded > arena->free_count) adlint_gumbo_grow(arena, rounded);
    void *result = arena->free_start;
    arena->free_start += rounded;
    arena->free_count -= rounded;
    // The first thing that Gumbo allocates is its output; without it there is no look at the depth.
    if (arena->calls == 1 && count == sizeof(GumboOutput)) arena->output = (GumboOutput *)result;
    return result;
}

static inline void adlint_gumbo_deallocate(void *userdata, void *pointer) {
    (void)userdata;
    (void)pointer;
}

/// Parses into the arena; the buffer must outlive it. Gives one of the codes above.
static inline int adlint_gumbo_parse(
    adlint_gumbo_arena *arena, const char *buffer, size_t count, GumboTag fragment_context) {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = adlint_gumbo_allocate;
    options.deallocator = adlint_gumbo_deallocate;
    options.userdata = arena;
    options.max_errors = 0;
    options.fragment_context = fragment_context;
    int code = setjmp(arena->escape);
    if (code == ADLINT_GUMBO_OK) arena->output = gumbo_parse_with_options(&options, buffer, count);
    return code;
}

/// The length of a C string.
static inline size_t adlint_gumbo_count(const char *string) {
    return strlen(string);
}

/// Whether a C string is the same as a run of bytes.
static inline bool adlint_gumbo_is_same(const char *string, const char *bytes, size_t count) {
    return strlen(string) == count && memcmp(string, bytes, count) == 0;
}

/// Frees all that was parsed.
static inline void adlint_gumbo_free(adlint_gumbo_arena *arena) {
    while (arena->chunks) {
        adlint_gumbo_chunk *next = arena->chunks->next;
        free(arena->chunks);
        arena->chunks = next;
    }
}

#endif
