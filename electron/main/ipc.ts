import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { CHANNELS } from '../contract/wizard/channels';
import type { WizardView } from '../contract/wizard/views';
import { rejected, type Route } from '../wizard/router';
import { isOurs } from './origin';

/** Opens the only channel for calls: to the top frame of our window, showing our page, and to nobody else. */
export function answerCalls(ours: WebContents, route: Route): void {
  ipcMain.handle(CHANNELS.call, async (event, verb: unknown, payload: unknown) =>
    isFromOurPage(event, ours) ? route(verb, payload) : rejected('sender'),
  );
}

/** Sends a view to the page. A page that is gone or going misses nothing: it asks for the view when it is back. */
export function sendView(ours: WebContents, view: WizardView): void {
  if (!ours.isDestroyed() && !ours.isCrashed()) ours.send(CHANNELS.view, view);
}

/** A frame that is gone by now is no longer ours. */
export function isFromOurPage(
  { sender, senderFrame }: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  ours: Pick<WebContents, 'id'>,
): boolean {
  return sender.id === ours.id && senderFrame !== null && senderFrame.parent === null && isOurs(senderFrame.url);
}
