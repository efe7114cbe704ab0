/** Blank lines for whoever answers for the paper; the site itself signs nothing. */
export function Signatures() {
  return (
    <div class="signatures">
      {['本人签名', '用人单位（盖章）'].map((who) => (
        <p key={who}>
          {who}：<span class="blank" />
          　日期：
          <span class="blank short" />
        </p>
      ))}
    </div>
  );
}
