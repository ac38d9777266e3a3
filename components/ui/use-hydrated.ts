import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether scripts run and the page is alive: false in what the server sends. */
export const useHydrated = (): boolean => useSyncExternalStore(never, () => true, () => false)
