import { useEffect, useRef, useState } from 'preact/hooks';
import { codeReader, noReader } from './code-reader';

interface Props {
  /** What a code of a record says, each time one is seen. */
  readonly onCode: (link: string) => void;
  readonly onStop: () => void;
}

/** Milliseconds between two looks. */
const pause = 200;

/** Looks through the camera for the codes of a record; pictures stay on this device. */
export function Camera({ onCode, onStop }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const [problem, setProblem] = useState<string>();
  const tell = useRef(onCode);
  tell.current = onCode;
  useEffect(() => {
    let stream: MediaStream | undefined;
    let stopped = false;
    const start = async () => {
      const reader = await codeReader();
      if (stopped) return;
      if (!reader) return setProblem(noReader);
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } },
      });
      const seen = video.current;
      if (stopped || !seen) return off();
      seen.srcObject = stream;
      await seen.play();
      while (!stopped) {
        const { videoWidth: width, videoHeight: height } = seen;
        const codes = width > 0 ? await reader.codesIn(seen, width, height) : [];
        for (const code of codes) if (!stopped && code.includes('#r=')) tell.current(code);
        await new Promise((done) => setTimeout(done, pause));
      }
    };
    const off = () => {
      stopped = true;
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    start().catch((error) => {
      if (!stopped) setProblem(whyNot(error));
      off();
    });
    return off;
  }, []);
  return (
    <div class="camera">
      {problem ? (
        <p role="alert" class="problem">
          {problem}
        </p>
      ) : (
        <>
          <video ref={video} playsInline muted aria-label="相机看到的" />
          <p class="hint">把二维码放进画面里，放平，不要反光。有几个就一个一个地扫。</p>
        </>
      )}
      <button type="button" onClick={onStop}>
        关掉相机
      </button>
    </div>
  );
}

function whyNot(error: unknown): string {
  const other = '也可以拍成照片，用“打开记录文件或照片”打开。';
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
      return `浏览器没有允许本页用相机：请在地址栏旁边的设置里允许，再按一次。${other}`;
    case 'NotFoundError':
    case 'OverconstrainedError':
      return `这台设备上没有找到相机。${other}`;
    default:
      return `相机打不开，可能别的程序正在用它。${other}`;
  }
}

/** Whether this browser lets a page ask for the camera: on plain HTTP none does. */
export function hasCamera(): boolean {
  return Boolean(navigator.mediaDevices?.getUserMedia);
}
