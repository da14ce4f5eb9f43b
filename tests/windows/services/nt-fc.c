/*
 * FC.EXE as the server kit uses it, for the kit's tests in Wine, whose own compares nothing.
 *
 *   fc /b file1 file2
 *
 * Exit status 0: the files have the same bytes, 1: they differ, 2: wrong usage, or a file cannot be opened.
 *
 * Build: x86_64-w64-mingw32-gcc -O2 -municode -o nt-fc.exe nt-fc.c
 */
#include <stdio.h>
#include <wchar.h>

static FILE *opened(const wchar_t *path)
{
    FILE *file = _wfopen(path, L"rb");
    if (!file) printf("FC: cannot open %ls - No such file or folder\n", path);
    return file;
}

int wmain(int count, wchar_t **words)
{
    FILE *one, *other;
    unsigned long at = 0;
    int differences = 0, a, b;
    if (count != 4 || _wcsicmp(words[1], L"/b") != 0) return 2;
    if (!(one = opened(words[2])) || !(other = opened(words[3]))) return 2;
    printf("Comparing files %ls and %ls\n", words[2], words[3]);
    for (;; at++) {
        a = getc(one);
        b = getc(other);
        if (a == EOF || b == EOF) break;
        if (a == b) continue;
        differences++;
        printf("%08lX: %02X %02X\n", at, a, b);
    }
    if (a != b) printf("FC: %ls longer than %ls\n", words[a == EOF ? 3 : 2], words[a == EOF ? 2 : 3]);
    if (differences || a != b) return 1;
    printf("FC: no differences encountered\n");
    return 0;
}
