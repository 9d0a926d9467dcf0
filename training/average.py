"""The weighted mean of two trainings that share their beginning: it reads a little better than either.

    python average.py A.pt B.pt SHARE_OF_A OUT.pt
"""
import sys

import torch


def main():
    a, b = (torch.load(path, weights_only=False) for path in sys.argv[1:3])
    share = float(sys.argv[3])
    weights = {name: share * a['weights'][name] + (1 - share) * value for name, value in b['weights'].items()}
    torch.save(dict(shape=b['shape'], weights=weights), sys.argv[4])


if __name__ == '__main__':
    main()
