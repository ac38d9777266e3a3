import { commitments } from '@/lib/queries/commitments/commitments'
import { readOnly } from '../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(commitments)
