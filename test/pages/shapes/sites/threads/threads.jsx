/** Threads, in Arabic and from right to left: new posts with their parts, quotes, replies in place, and messages. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Lexical } from '../shared/lexical.jsx';
import { Modal } from '../shared/modal.jsx';
import { usePath } from '../shared/path.js';
import { publish } from '../shared/practice.js';

const label = 'حقل نص فارغ. اكتب لإنشاء منشور جديد.';

function NewPost({ quoted, placeholder, onClose }) {
  const [parts, setParts] = useState(1);
  const names = Array.from({ length: parts }, (_, at) => (at === 0 ? 'post' : `part-${at + 1}`));
  const post = () => {
    for (const name of names) publish(name);
  };
  return (
    <Modal label="منشور جديد" close="إلغاء" onClose={onClose}>
      {names.map((name, at) => (
        <div data-composer={name} key={name}>
          <Lexical
            composer={name}
            label={label}
            placeholder={at === 0 ? placeholder : 'قل المزيد…'}
          />
        </div>
      ))}
      {quoted && <blockquote data-quoted>منشور من المكتبة</blockquote>}
      <div className="bar">
        <button type="button" data-add onClick={() => setParts(parts + 1)}>
          إضافة إلى السلسلة
        </button>
        <button type="button" data-publish onClick={post}>
          نشر
        </button>
      </div>
    </Modal>
  );
}

function Reply() {
  return (
    <div data-composer="reply">
      <Lexical composer="reply" label={label} placeholder="الرد على شخص ما…" />
      <button type="button" data-post onClick={() => publish('reply')}>
        نشر
      </button>
    </div>
  );
}

function Message({ name }) {
  return (
    <div data-composer={name}>
      <Lexical composer={name} label="رسالة" placeholder="رسالة…" />
      <button type="button" data-post onClick={() => publish(name)}>
        إرسال
      </button>
    </div>
  );
}

function Page() {
  const [path] = usePath();
  const [dialog, setDialog] = useState(null);
  const close = () => setDialog(null);
  if (path.startsWith('/messages')) return <Message name="message" />;
  return (
    <>
      <div className="bar">
        <button type="button" data-open="post" onClick={() => setDialog('post')}>
          ما الجديد؟
        </button>
        <button type="button" data-open="quote" onClick={() => setDialog('quote')}>
          اقتباس
        </button>
        <button type="button" data-open="reply" onClick={() => setDialog('reply')}>
          رد
        </button>
      </div>
      <main className="column">
        <p>المكتبة تفتح في التاسعة.</p>
        {path.includes('/post/') && <Reply />}
      </main>
      {/* Under an address that is not known for messages. */}
      <div className="drawer">
        <Message name="drawer" />
      </div>
      {dialog && (
        <NewPost
          quoted={dialog === 'quote'}
          placeholder={dialog === 'reply' ? 'الرد على شخص ما…' : 'ما الجديد؟'}
          onClose={close}
        />
      )}
    </>
  );
}

createRoot(document.querySelector('#root')).render(<Page />);
