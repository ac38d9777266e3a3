import { EnvironmentError, parseEnvironment, type Environment } from '../platform/env'
import { Failure } from './failure.mjs'

/** @throws Failure naming every variable that is wrong */
export const readEnvironment = (): Environment => {
  try {
    return parseEnvironment(process.env)
  } catch (error) {
    throw error instanceof EnvironmentError ? new Failure(error.message) : error
  }
}
