import { create } from 'zustand'

/** Whether the client secret is shown, here and in everything made from it. In memory only: a reload hides it again. */
export const useSecretVisibility = create<{ shown: boolean; setShown: (shown: boolean) => void }>(set => ({
  shown: false,
  setShown: shown => set({ shown }),
}))
