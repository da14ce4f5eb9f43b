import { useEffect } from 'react';

/**
 * Rejects a file dropped where nothing takes it: a browser would open it instead of the page. Text may still be dragged
 * into a field.
 */
export function useDropGuard(): void {
  useEffect(() => {
    const turnAway = (event: DragEvent): void => {
      if (event.defaultPrevented || isTextIntoField(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', turnAway);
    window.addEventListener('drop', turnAway);
    return () => {
      window.removeEventListener('dragover', turnAway);
      window.removeEventListener('drop', turnAway);
    };
  }, []);
}

function isTextIntoField({ dataTransfer, target }: DragEvent): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && dataTransfer?.types.includes('Files') === false;
}
