export default function Home() {
  return <h1>Concivis</h1>;
}
