import { copyText } from './copy-text.ts';
import { toast } from './toast-store.ts';

/** Puts text on the clipboard and says at the bottom whether it is there. `what` as the sentence begins: "The link". */
export async function copyTold(text: string, what: string): Promise<void> {
  const copied = await copyText(text);
  toast({
    text: copied
      ? `${what} is in the clipboard.`
      : `The browser did not let ${what.charAt(0).toLowerCase()}${what.slice(1)} into the clipboard.`,
  });
}
