import { createContext, type ReactNode, useContext } from 'react';

/** Address of the picture of a custom emoji, or undefined when there is none of that name. */
export type CustomEmojiLookUp = (name: string) => string | undefined;

const CustomEmoji = createContext<CustomEmojiLookUp>(() => undefined);

/** Makes the server's custom emoji known to what is below. Keep the function's identity while they stay the same. */
export function CustomEmojiProvider({ value, children }: { value: CustomEmojiLookUp; children: ReactNode }) {
  return <CustomEmoji value={value}>{children}</CustomEmoji>;
}

export function useCustomEmoji(): CustomEmojiLookUp {
  return useContext(CustomEmoji);
}
