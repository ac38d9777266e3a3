import { Page } from '@/components/shell/page'
import { Lede } from '@/components/ui/lede'
import { adminPaths } from '@/lib/admin-paths'
import { peopleWords, roleWords } from '@/lib/words/people'
import { visitorAt } from '../_people/asking'

/** Where those who signed in arrive. */
const AdminPage = async () => {
  const { person } = await visitorAt(adminPaths.home())
  return (
    <Page>
      <div>
        <h1>{peopleWords.admin.title}</h1>
        <Lede>{peopleWords.admin.hello(person.name, roleWords[person.role])}</Lede>
      </div>
    </Page>
  )
}

export default AdminPage
