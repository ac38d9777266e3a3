import { PageSkeleton } from '@/components/shell/page-skeleton'

const Loading = () => <PageSkeleton />

export default Loading
