import { measure } from '@/lib/queries/measures/measure'
import { readOnly } from '../../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(measure)
