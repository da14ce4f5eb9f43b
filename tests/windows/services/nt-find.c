/*
 * FIND.EXE as in Windows NT 4.0 and 2000, for the tests of the server kit in Wine. Unlike NT's, Wine 10's own has no /C
 * and finds nothing in the UTF-16 files that regedit exports.
 *
 *   find [/V] [/C] [/I] "text" [file...]     ("" in the text stands for one quotation mark)
 *
 * Exit status 0: a line was found, 1: none, 2: wrong usage or no such file. UTF-16 with a byte order mark is converted
 * to the OEM code page; other text is used byte for byte.
 *
 * Build: x86_64-w64-mingw32-gcc -O2 -o nt-find.exe nt-find.c
 */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>
#include <fcntl.h>
#include <io.h>

static int invert, count_only, any_case, found_any;
static char wanted[1024];

static char *read_all(FILE *file, size_t *length)
{
    size_t room = 1 << 16, used = 0, got;
    char *text = malloc(room + 1);
    while ((got = fread(text + used, 1, room - used, file)) > 0) {
        used += got;
        if (used == room) text = realloc(text, (room *= 2) + 1);
    }
    text[used] = 0;
    *length = used;
    return text;
}

static char *as_oem(char *text, size_t *length)
{
    int units = (int)((*length - 2) / 2), bytes;
    char *narrow;
    if (*length < 2 || (unsigned char)text[0] != 0xff || (unsigned char)text[1] != 0xfe) return text;
    bytes = WideCharToMultiByte(CP_OEMCP, 0, (WCHAR *)(text + 2), units, NULL, 0, NULL, NULL);
    narrow = malloc(bytes + 1);
    WideCharToMultiByte(CP_OEMCP, 0, (WCHAR *)(text + 2), units, narrow, bytes, NULL, NULL);
    narrow[bytes] = 0;
    free(text);
    *length = bytes;
    return narrow;
}

static int holds(const char *line, size_t length)
{
    size_t size = strlen(wanted), at, i;
    for (at = 0; size && at + size <= length; at++) {
        for (i = 0; i < size; i++) {
            unsigned char a = line[at + i], b = wanted[i];
            if (any_case ? toupper(a) != toupper(b) : a != b) break;
        }
        if (i == size) return 1;
    }
    return 0;
}

static void search(char *text, size_t length, const char *name)
{
    long count = 0;
    char *line = text, *end = text + length;
    if (name && !count_only) printf("\r\n---------- %s\r\n", name);
    while (line < end) {
        char *stop = memchr(line, '\n', end - line);
        size_t size = (stop ? stop : end) - line;
        if (size && line[size - 1] == '\r') size--;
        if (holds(line, size) != invert) {
            count++;
            found_any = 1;
            if (!count_only) printf("%.*s\r\n", (int)size, line);
        }
        line = stop ? stop + 1 : end;
    }
    if (count_only && name) printf("\r\n---------- %s: %ld\r\n", name, count);
    if (count_only && !name) printf("%ld\r\n", count);
}

/* Stores the text up to the closing quotation mark in `wanted`; returns what follows. */
static WCHAR *take_wanted(WCHAR *line)
{
    WCHAR text[1024];
    size_t used = 0;
    while (*line && used < sizeof text / sizeof *text - 1) {
        if (*line == '"' && line[1] != '"') break;
        if (*line == '"') line++;
        text[used++] = *line++;
    }
    text[used] = 0;
    WideCharToMultiByte(CP_OEMCP, 0, text, -1, wanted, sizeof wanted, NULL, NULL);
    return *line ? line + 1 : line;
}

/* Skips one word; blanks between quotation marks belong to it. */
static WCHAR *after_word(WCHAR *line)
{
    int quoted = 0;
    for (; *line && (quoted || (*line != ' ' && *line != '\t')); line++) if (*line == '"') quoted = !quoted;
    return line;
}

static WCHAR *after_blanks(WCHAR *line)
{
    while (*line == ' ' || *line == '\t') line++;
    return line;
}

/* The word from `line` to `end` without its quotation marks. */
static WCHAR *unquoted(const WCHAR *line, const WCHAR *end)
{
    WCHAR *word = calloc(end - line + 1, sizeof *word), *to = word;
    for (; line < end; line++) if (*line != '"') *to++ = *line;
    return word;
}

static int search_file(const WCHAR *path)
{
    char name[MAX_PATH * 2], *text;
    size_t length;
    FILE *file = _wfopen(path, L"rb");
    WideCharToMultiByte(CP_OEMCP, 0, path, -1, name, sizeof name, NULL, NULL);
    if (!file) {
        printf("File not found - %s\r\n", name);
        return 0;
    }
    text = read_all(file, &length);
    fclose(file);
    text = as_oem(text, &length);
    search(text, length, name);
    return 1;
}

int main(void)
{
    WCHAR *line = after_blanks(after_word(GetCommandLineW()));
    size_t length;
    char *text;
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    for (; *line == '/'; line = after_blanks(line + 2)) {
        switch (line[1]) {
        case 'V': case 'v': invert = 1; break;
        case 'C': case 'c': count_only = 1; break;
        case 'I': case 'i': any_case = 1; break;
        default: return 2;
        }
    }
    if (*line != '"') return 2;
    line = after_blanks(take_wanted(line + 1));
    if (!*line) {
        text = read_all(stdin, &length);
        search(text, length, NULL);
    }
    while (*line) {
        WCHAR *end = after_word(line);
        if (!search_file(unquoted(line, end))) return 2;
        line = after_blanks(end);
    }
    return found_any ? 0 : 1;
}
