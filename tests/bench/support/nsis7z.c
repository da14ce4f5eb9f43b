/*
 * Stand-in for NSIS' Nsis7z plug-in if the real one cannot be fetched, with the one function that electron-builder's
 * template calls: Extract, which unpacks a 7-Zip archive into $OUTDIR. The real one contains 7-Zip's code; this one
 * embeds 7-Zip's own 32-bit 7za.exe and starts it, which costs one process. For measuring only: it shows no progress.
 *
 * Build it in the folder of 7za.exe: i686-w64-mingw32-gcc -shared -DUNICODE -D_UNICODE -O2 -o nsis7z.dll nsis7z.c \
 *   -l:nsis/libpluginapi-x86-unicode.a
 */
#include <windows.h>
#include <wchar.h>
#include <nsis/pluginapi.h>

__asm__(".section .rdata,\"dr\"\n"
        "_program: .incbin \"7za.exe\"\n"
        "_program_end:\n"
        ".text\n");
extern const char program[], program_end[];

static HMODULE self;

BOOL WINAPI DllMain(HINSTANCE dll, DWORD reason, LPVOID reserved)
{
    (void)reason;
    (void)reserved;
    self = dll;
    return TRUE;
}

/* Does nothing: NSIS unloads a plug-in before it deletes its temporary folder only if the plug-in has a callback. */
static UINT_PTR on_message(enum NSPIM message)
{
    (void)message;
    return 0;
}

/* Writes 7za.exe beside this plug-in, into the folder that NSIS deletes when it ends. Sets `path`, of MAX_PATH. */
static BOOL write_program(WCHAR *path)
{
    DWORD written;
    BOOL whole;
    HANDLE file;
    GetModuleFileNameW(self, path, MAX_PATH);
    wcscpy(wcsrchr(path, L'\\'), L"\\7za.exe");
    file = CreateFileW(path, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return FALSE;
    whole = WriteFile(file, program, program_end - program, &written, NULL) && written == (DWORD)(program_end - program);
    return CloseHandle(file) && whole;
}

/* Runs a command in a folder and waits for its end. TRUE if it ended with 0. */
static BOOL run(WCHAR *command, const WCHAR *folder)
{
    STARTUPINFOW startup = {.cb = sizeof startup};
    PROCESS_INFORMATION process;
    DWORD status = 1;
    if (!CreateProcessW(NULL, command, NULL, NULL, FALSE, CREATE_NO_WINDOW, NULL, folder, &startup, &process))
        return FALSE;
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &status);
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    return status == 0;
}

/* Pops the archive's path from the NSIS stack. */
__declspec(dllexport) void __cdecl
Extract(HWND window, int string_size, LPTSTR variables, stack_t **stacktop, extra_parameters *extra)
{
    WCHAR path[MAX_PATH], archive[MAX_PATH], command[2 * MAX_PATH + 32];
    (void)window;
    EXDLL_INIT();
    extra->RegisterPluginCallback(self, on_message);
    popstringn(archive, MAX_PATH);
    if (write_program(path)) {
        wsprintfW(command, L"\"%s\" x -y -bd \"%s\"", path, archive);
        if (run(command, getuservariable(INST_OUTDIR)))
            return;
    }
    extra->exec_flags->exec_error = 1;
}
