#include <dlfcn.h>

#include "CGMime.h"
#include "gmime-used.h"

#ifdef __APPLE__
#define LIBRARY "libgmime-3.0.0.dylib"
#else
#define LIBRARY "libgmime-3.0.so.0"
#endif

/* Each function of GMime as a member of its own name, with its own type. */
#define MEMBER(result, name, parameters) result (*name) parameters;
static struct {
    ADLINT_GMIME_FUNCTIONS(MEMBER)
} gmime;

static bool is_loaded;

bool cgmime_load(void) {
    if (is_loaded) return true;
    void *library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (!library) return false;
/* POSIX lets what dlsym gives be taken for a function. */
#define OPEN(result, name, parameters) \
    gmime.name = (result (*) parameters)dlsym(library, #name); \
    if (!gmime.name) return false;
    ADLINT_GMIME_FUNCTIONS(OPEN)
    gmime.g_mime_init();
    /* Bytes that a mail leaves undeclared are read alike under every locale. */
    const char *charsets[] = {"utf-8", "windows-1252", "iso-8859-1", NULL};
    gmime.g_mime_parser_options_set_fallback_charsets(gmime.g_mime_parser_options_get_default(), charsets);
    is_loaded = true;
    return true;
}

static bool is_a(cgmime_object *object, size_t type) {
    return gmime.g_type_check_instance_is_a((GTypeInstance *)object, type);
}

cgmime_object *cgmime_parse(const unsigned char *bytes, size_t count) {
    GMimeStream *stream = gmime.g_mime_stream_mem_new_with_buffer((const char *)bytes, count);
    GMimeParser *parser = gmime.g_mime_parser_new_with_stream(stream);
    GMimeMessage *mail = gmime.g_mime_parser_construct_message(parser, NULL);
    gmime.g_object_unref(parser);
    gmime.g_object_unref(stream);
    return (cgmime_object *)mail;
}

void cgmime_release(cgmime_object *mail) { gmime.g_object_unref(mail); }

const char *cgmime_subject(cgmime_object *mail) { return gmime.g_mime_message_get_subject((GMimeMessage *)mail); }

char *cgmime_sender(cgmime_object *mail) {
    InternetAddressList *from = gmime.g_mime_message_get_from((GMimeMessage *)mail);
    return from ? gmime.internet_address_list_to_string(from, NULL, 0) : NULL;
}

void cgmime_free(char *text) { gmime.g_free(text); }

cgmime_object *cgmime_content(cgmime_object *mail) {
    return (cgmime_object *)gmime.g_mime_message_get_mime_part((GMimeMessage *)mail);
}

enum cgmime_kind cgmime_kind_of(cgmime_object *part) {
    if (is_a(part, gmime.g_mime_multipart_get_type())) return CGMIME_MULTIPART;
    if (is_a(part, gmime.g_mime_message_part_get_type())) return CGMIME_MAIL_PART;
    return is_a(part, gmime.g_mime_part_get_type()) ? CGMIME_LEAF : CGMIME_OTHER;
}

int cgmime_count(cgmime_object *part) { return gmime.g_mime_multipart_get_count((GMimeMultipart *)part); }

cgmime_object *cgmime_child(cgmime_object *part, int index) {
    return (cgmime_object *)gmime.g_mime_multipart_get_part((GMimeMultipart *)part, index);
}

cgmime_object *cgmime_inner_mail(cgmime_object *part) {
    return (cgmime_object *)gmime.g_mime_message_part_get_message((GMimeMessagePart *)part);
}

static GMimeContentType *content_type(cgmime_object *part) {
    return gmime.g_mime_object_get_content_type((GMimeObject *)part);
}

const char *cgmime_type(cgmime_object *part) {
    GMimeContentType *type = content_type(part);
    return type ? gmime.g_mime_content_type_get_media_type(type) : NULL;
}

const char *cgmime_subtype(cgmime_object *part) {
    GMimeContentType *type = content_type(part);
    return type ? gmime.g_mime_content_type_get_media_subtype(type) : NULL;
}

const char *cgmime_parameter(cgmime_object *part, const char *name) {
    GMimeContentType *type = content_type(part);
    return type ? gmime.g_mime_content_type_get_parameter(type, name) : NULL;
}

const char *cgmime_disposition(cgmime_object *part) {
    return gmime.g_mime_object_get_disposition((GMimeObject *)part);
}

const char *cgmime_content_id(cgmime_object *part) {
    return gmime.g_mime_object_get_content_id((GMimeObject *)part);
}

const char *cgmime_header(cgmime_object *object, const char *name) {
    return gmime.g_mime_object_get_header((GMimeObject *)object, name);
}

const char *cgmime_file_name(cgmime_object *part) { return gmime.g_mime_part_get_filename((GMimePart *)part); }

bool cgmime_decode(cgmime_object *part, cgmime_receiver receiver, void *context) {
    GMimeDataWrapper *content = gmime.g_mime_part_get_content((GMimePart *)part);
    if (!content) return true;
    GMimeStream *stream = gmime.g_mime_stream_mem_new();
    bool is_whole = gmime.g_mime_data_wrapper_write_to_stream(content, stream) >= 0;
    is_whole = is_whole && gmime.g_mime_stream_reset(stream) == 0;
    char buffer[16384];
    while (is_whole) {
        ssize_t count = gmime.g_mime_stream_read(stream, buffer, sizeof buffer);
        if (count == 0) break;
        is_whole = count > 0 && receiver(context, (const unsigned char *)buffer, (size_t)count);
    }
    gmime.g_object_unref(stream);
    return is_whole;
}
