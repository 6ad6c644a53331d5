"""A method on its towers: pictures and sentences in, vectors of one space out."""

from __future__ import annotations

from tokenizers import Tokenizer
from torch import Tensor, nn

from training.methods.method import EMBEDDING, Method
from training.towers.tower import ImageTower, TextTower, Towers


class RetrievalModel(nn.Module):
    """What `fit` trains, a checkpoint holds and `export` writes.

    Args:
        towers: of the method's features.
        method: brings the features into one space.
    """

    def __init__(self, towers: Towers, method: Method) -> None:
        super().__init__()
        self.towers = towers
        self.image_tower: ImageTower = towers.image
        self.text_tower: TextTower = towers.text
        self.method = method
        self.tokenizer: Tokenizer = towers.tokenizer

    def embed_pictures(self, pictures: Tensor) -> Tensor:
        """float32 [n, 3, s, s] of 0 to 255 to L2-normalised [n, dimension]."""
        return self.method.encode_image(self.image_tower(pictures))[EMBEDDING]

    def embed_words(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """int64 [n, l] word pieces and their mask to L2-normalised [n, dimension]."""
        return self.method.encode_text(self.text_tower(input_ids, attention_mask))[EMBEDDING]
