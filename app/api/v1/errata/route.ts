import { errata } from '@/lib/queries/editions/errata'
import { readOnly } from '../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(errata)
