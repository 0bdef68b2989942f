/* A small face of GMime 3, which is opened when the first mail is read (see gmime-used.h for the reason). */
#ifndef ADLINT_CGMIME_H
#define ADLINT_CGMIME_H

#include <iconv.h>
#include <stdbool.h>
#include <stddef.h>

#pragma clang assume_nonnull begin

/* A mail, or a part of one; parts belong to their mail. */
typedef struct cgmime_object cgmime_object;

/* What an object is. */
enum cgmime_kind { CGMIME_LEAF, CGMIME_MULTIPART, CGMIME_MAIL_PART, CGMIME_OTHER };

/* Opens the library; false when it is not installed. May be called again, from one thread at a time. */
bool cgmime_load(void);

/* Parses a mail, of which it keeps a copy. NULL when there is none. Released with cgmime_release. */
cgmime_object *_Nullable cgmime_parse(const unsigned char *bytes, size_t count);
void cgmime_release(cgmime_object *mail);

/* A mail's decoded subject; NULL without one. Belongs to the mail. */
const char *_Nullable cgmime_subject(cgmime_object *mail);
/* A mail's decoded sender; NULL without one. Released with cgmime_free. */
char *_Nullable cgmime_sender(cgmime_object *mail);
void cgmime_free(char *text);
/* The outermost part of a mail; NULL without one. */
cgmime_object *_Nullable cgmime_content(cgmime_object *mail);

enum cgmime_kind cgmime_kind_of(cgmime_object *part);
/* Of a multipart. */
int cgmime_count(cgmime_object *part);
cgmime_object *_Nullable cgmime_child(cgmime_object *part, int index);
/* The mail in a message part; NULL when it is empty. */
cgmime_object *_Nullable cgmime_inner_mail(cgmime_object *part);

/* Of any part; the strings belong to it. */
const char *_Nullable cgmime_type(cgmime_object *part);
const char *_Nullable cgmime_subtype(cgmime_object *part);
const char *_Nullable cgmime_parameter(cgmime_object *part, const char *name);
const char *_Nullable cgmime_disposition(cgmime_object *part);
const char *_Nullable cgmime_content_id(cgmime_object *part);
const char *_Nullable cgmime_header(cgmime_object *object, const char *name);
/* Of a leaf. */
const char *_Nullable cgmime_file_name(cgmime_object *part);

/* Decodes a leaf's content and hands it over piece by piece; false when it cannot be decoded. */
typedef bool (*cgmime_receiver)(void *_Nullable context, const unsigned char *bytes, size_t count);
bool cgmime_decode(cgmime_object *part, cgmime_receiver receiver, void *_Nullable context);

#pragma clang assume_nonnull end

#endif
