import { commitment } from '@/lib/queries/commitments/commitment'
import { readOnly } from '../../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(commitment)
