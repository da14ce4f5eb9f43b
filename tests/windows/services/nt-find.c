/*
 * FIND.EXE as Windows NT 4.0 and 2000 have it, for the tests of the server kit in Wine: Wine 10's own knows no /C and
 * finds nothing in the UTF-16 files that regedit exports, both of which NT's does.
 *
 *   find [/V] [/C] [/I] "text" [file...]     ("" in the text stands for one quotation mark)
 *
 * Exit status 0: a line was found, 1: none, 2: wrong usage or no such file. UTF-16 with a byte order mark is turned
 * into the OEM code page; other text goes through byte for byte.
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

/* The text between the first quotation mark and the one that closes it; returns what follows. */
static char *take_wanted(char *line)
{
    size_t used = 0;
    while (*line && used < sizeof wanted - 1) {
        if (*line == '"' && line[1] != '"') break;
        if (*line == '"') line++;
        wanted[used++] = *line++;
    }
    return *line ? line + 1 : line;
}

/* Past the program's own name. */
static char *after_program(char *line)
{
    int quoted = 0;
    for (; *line && (quoted || (*line != ' ' && *line != '\t')); line++) if (*line == '"') quoted = !quoted;
    return line;
}

int main(void)
{
    char *line = after_program(GetCommandLineA()), *name;
    int files = 0;
    size_t length;
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    for (;;) {
        while (*line == ' ' || *line == '\t') line++;
        if (*line != '/') break;
        switch (toupper((unsigned char)line[1])) {
        case 'V': invert = 1; break;
        case 'C': count_only = 1; break;
        case 'I': any_case = 1; break;
        default: return 2;
        }
        line += 2;
    }
    if (*line != '"') return 2;
    line = take_wanted(line + 1);
    for (name = strtok(line, " \t"); name; name = strtok(NULL, " \t")) {
        FILE *file;
        char *text;
        if (*name == '"') { name++; name[strcspn(name, "\"")] = 0; }
        file = fopen(name, "rb");
        if (!file) { printf("File not found - %s\r\n", name); return 2; }
        text = read_all(file, &length);
        fclose(file);
        text = as_oem(text, &length);
        search(text, length, name);
        files++;
    }
    if (!files) {
        char *text = read_all(stdin, &length);
        search(text, length, NULL);
    }
    return found_any ? 0 : 1;
}
