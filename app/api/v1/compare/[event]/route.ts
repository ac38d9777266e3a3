import { compare } from '@/lib/queries/compare/compare'
import { readOnly } from '../../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(compare)
