import { expect, type APIRequestContext, type APIResponse } from '@playwright/test'
import { answerCheck, type SeenAnswer } from '../app/api/v1/testing/answer-check'

const ROOT = '/api/v1'

let check: ((answer: SeenAnswer) => string[]) | undefined

/** Holds what the server answered against the description that it gives of itself. */
export const expectDescribed = async (request: APIRequestContext, answer: SeenAnswer): Promise<void> => {
  check ??= answerCheck(await (await request.get(`${ROOT}/openapi.json`)).json())
  expect(check(answer), `${answer.method} ${answer.path} answers as described`).toEqual([])
}

/** Asks the API of the running server; its answer, refusals too, must be as the server describes it. */
export const askApi = async (request: APIRequestContext, address: string): Promise<APIResponse> => {
  const response = await request.get(`${ROOT}${address}`)
  const [path] = address.split('?')
  await expectDescribed(request, {
    method: 'GET', path: path ?? '', status: response.status(), headers: response.headers(), body: await response.text(),
  })
  return response
}
