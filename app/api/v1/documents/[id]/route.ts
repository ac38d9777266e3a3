import { document } from '@/lib/queries/documents/document'
import { readOnly } from '../../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(document)
