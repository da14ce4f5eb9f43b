/*
 * A real Windows service that behaves as its first argument says. It stands in for the Key Management service in the
 * tests of tests/windows, which create it with sc.exe under any name: the name comes from the service control manager.
 *
 *   normal           stops at once
 *   slow MS STEPS    takes MS milliseconds to stop, counting the checkpoint up STEPS times, with a fitting wait hint
 *   hang             stays stop-pending, the checkpoint never moves
 *   refuse           runs, and accepts no stop (the SCM answers 1052)
 *   deaf MS          does not come back from the stop request for MS milliseconds
 *   start-pending    never finishes starting (a stop is answered 1061)
 *   paused           starts and then reports itself paused, stops at once
 *
 * Build: x86_64-w64-mingw32-gcc -O2 -o kms-stand-in.exe kms-stand-in.c -ladvapi32
 */
#include <windows.h>
#include <stdlib.h>
#include <string.h>

static const char *mode = "normal";
static DWORD amount = 0;
static DWORD steps = 0;

static SERVICE_STATUS_HANDLE handle;
static HANDLE stop_asked;

static void report(DWORD state, DWORD accepted, DWORD checkpoint, DWORD hint)
{
    SERVICE_STATUS status = {0};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    status.dwControlsAccepted = accepted;
    status.dwCheckPoint = checkpoint;
    status.dwWaitHint = hint;
    SetServiceStatus(handle, &status);
}

static int is(const char *name)
{
    return strcmp(mode, name) == 0;
}

static DWORD WINAPI on_control(DWORD control, DWORD type, void *data, void *context)
{
    (void)type; (void)data; (void)context;
    if (control == SERVICE_CONTROL_INTERROGATE) return NO_ERROR;
    if (control != SERVICE_CONTROL_STOP) return ERROR_CALL_NOT_IMPLEMENTED;
    if (is("deaf")) Sleep(amount);
    report(SERVICE_STOP_PENDING, 0, 1, is("slow") ? amount / steps + 1000 : 2000);
    SetEvent(stop_asked);
    return NO_ERROR;
}

static void WINAPI service_main(DWORD count, char **names)
{
    DWORD step;
    (void)count;
    stop_asked = CreateEventA(NULL, TRUE, FALSE, NULL);
    handle = RegisterServiceCtrlHandlerExA(names[0], on_control, NULL);
    if (!handle) return;

    if (is("start-pending")) {
        report(SERVICE_START_PENDING, 0, 1, 60000);
        Sleep(INFINITE);
    }
    report(SERVICE_RUNNING, is("refuse") ? 0 : SERVICE_ACCEPT_STOP, 0, 0);
    if (is("paused")) report(SERVICE_PAUSED, SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_PAUSE_CONTINUE, 0, 0);
    WaitForSingleObject(stop_asked, INFINITE);

    if (is("hang")) Sleep(INFINITE);
    for (step = 1; is("slow") && step <= steps; step++) {
        Sleep(amount / steps);
        report(SERVICE_STOP_PENDING, 0, step + 1, amount / steps + 1000);
    }
    report(SERVICE_STOPPED, 0, 0, 0);
}

int main(int count, char **words)
{
    SERVICE_TABLE_ENTRYA table[] = { { (char *)"", service_main }, { NULL, NULL } };
    if (count > 1) mode = words[1];
    if (count > 2) amount = (DWORD)atoi(words[2]);
    if (count > 3) steps = (DWORD)atoi(words[3]);
    if (is("slow") && steps == 0) steps = 5;
    return StartServiceCtrlDispatcherA(table) ? 0 : (int)GetLastError();
}
