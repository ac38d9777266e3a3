// @ts-check
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this clone. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** What must be the same for everybody who works in this clone, however PARLEY_DATA is set. */
export const projectData = resolve(root, '.data')

/**
 * The folder that holds the embedded database and its password.
 * PARLEY_DATA moves it, relative to the clone.
 */
export const dataFolder = () => resolve(root, process.env.PARLEY_DATA || '.data')
