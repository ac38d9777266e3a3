import { documents } from '@/lib/queries/documents/documents'
import { readOnly } from '../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(documents)
