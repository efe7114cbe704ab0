import { useCode } from '~/parts/use-code';

/** The learning log, fetched when somebody first wants it. */
export function LogLoader() {
  const fetched = useCode(() => import('~/islands/check/log/Log'));
  if (fetched.kind === 'here') return <fetched.code.Log />;
  if (fetched.kind === 'coming') return <p role="status">正在打开学习记录……</p>;
  return (
    <p class="notice" role="alert">
      学习记录的程序没有取到，可能是网络断了。记过的内容还在这台设备上，联上网以后
      <button type="button" onClick={() => location.reload()}>
        重新打开这一页
      </button>
    </p>
  );
}
