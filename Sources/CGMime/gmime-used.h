/* The functions of GMime 3 that adlint calls, as GMime's own headers declare them.
 *
 * Written down here, so that the library is not linked: it would be loaded, with GLib and GIO, whenever adlint starts.
 * A test compiles this file together with GMime's headers, which fails when they disagree (gmime-agreement.c). */
#ifndef ADLINT_GMIME_USED_H
#define ADLINT_GMIME_USED_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

typedef int gboolean;
typedef void *gpointer;
typedef int64_t gint64;
typedef struct _GTypeInstance GTypeInstance;
typedef struct _GMimeStream GMimeStream;
typedef struct _GMimeParser GMimeParser;
typedef struct _GMimeParserOptions GMimeParserOptions;
typedef struct _GMimeFormatOptions GMimeFormatOptions;
typedef struct _GMimeObject GMimeObject;
typedef struct _GMimeMessage GMimeMessage;
typedef struct _GMimeMessagePart GMimeMessagePart;
typedef struct _GMimeMultipart GMimeMultipart;
typedef struct _GMimePart GMimePart;
typedef struct _GMimeContentType GMimeContentType;
typedef struct _GMimeDataWrapper GMimeDataWrapper;
typedef struct _InternetAddressList InternetAddressList;

/* What stands in one line here is declared below, opened in gmime.c and checked by gmime-agreement.c. */
#define ADLINT_GMIME_FUNCTIONS(F) \
    F(void, g_mime_init, (void)) \
    F(GMimeParserOptions *, g_mime_parser_options_get_default, (void)) \
    F(void, g_mime_parser_options_set_fallback_charsets, (GMimeParserOptions *, const char **)) \
    F(GMimeStream *, g_mime_stream_mem_new, (void)) \
    F(GMimeStream *, g_mime_stream_mem_new_with_buffer, (const char *, size_t)) \
    F(gint64, g_mime_stream_length, (GMimeStream *)) \
    F(int, g_mime_stream_reset, (GMimeStream *)) \
    F(ssize_t, g_mime_stream_read, (GMimeStream *, char *, size_t)) \
    F(GMimeParser *, g_mime_parser_new_with_stream, (GMimeStream *)) \
    F(GMimeMessage *, g_mime_parser_construct_message, (GMimeParser *, GMimeParserOptions *)) \
    F(const char *, g_mime_message_get_subject, (GMimeMessage *)) \
    F(InternetAddressList *, g_mime_message_get_from, (GMimeMessage *)) \
    F(GMimeObject *, g_mime_message_get_mime_part, (GMimeMessage *)) \
    F(char *, internet_address_list_to_string, (InternetAddressList *, GMimeFormatOptions *, gboolean)) \
    F(size_t, g_mime_message_get_type, (void)) \
    F(size_t, g_mime_multipart_get_type, (void)) \
    F(size_t, g_mime_message_part_get_type, (void)) \
    F(size_t, g_mime_part_get_type, (void)) \
    F(gboolean, g_type_check_instance_is_a, (GTypeInstance *, size_t)) \
    F(int, g_mime_multipart_get_count, (GMimeMultipart *)) \
    F(GMimeObject *, g_mime_multipart_get_part, (GMimeMultipart *, int)) \
    F(GMimeMessage *, g_mime_message_part_get_message, (GMimeMessagePart *)) \
    F(GMimeContentType *, g_mime_object_get_content_type, (GMimeObject *)) \
    F(const char *, g_mime_content_type_get_media_type, (GMimeContentType *)) \
    F(const char *, g_mime_content_type_get_media_subtype, (GMimeContentType *)) \
    F(const char *, g_mime_content_type_get_parameter, (GMimeContentType *, const char *)) \
    F(const char *, g_mime_object_get_disposition, (GMimeObject *)) \
    F(const char *, g_mime_object_get_content_id, (GMimeObject *)) \
    F(const char *, g_mime_object_get_header, (GMimeObject *, const char *)) \
    F(const char *, g_mime_part_get_filename, (GMimePart *)) \
    F(GMimeDataWrapper *, g_mime_part_get_content, (GMimePart *)) \
    F(ssize_t, g_mime_data_wrapper_write_to_stream, (GMimeDataWrapper *, GMimeStream *)) \
    F(void, g_object_unref, (gpointer)) \
    F(void, g_free, (gpointer))

#endif
