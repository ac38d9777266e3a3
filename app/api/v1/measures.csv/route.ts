import { measures } from '@/lib/queries/measures/measures'
import { readOnly } from '../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(measures)
