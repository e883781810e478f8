import { rule } from '../rule.js';

export default rule({
  id: 'scale/shape',
  reads: 'The sides of a matrix, a grid, an array.',
  patterns: [
    '{quantity[shaped]} ~1 (matrix|matrices|grid|grids|mesh|meshes|array|arrays|board|boards|lattice|lattices|tile|tiles|block|blocks|patch|patches|window|windows|maze|mazes|cell|cells|image|images|voxels|pixels)',
    '(matrix|matrices|grid|grids|mesh|array|arrays|board|lattice|size|sizes) of {quantity[shaped]}',
  ],
  weight: 2,
  claim: { kind: 'scale', relation: 'absolute', unit: null },
  examples: [
    { text: 'It multiplies 2x2 matrices on a 4x4 mesh of ovens.', claims: [{ quote: '2x2', shape: [2, 2] }, { quote: '4x4' }] },
    { text: 'It is of a 2x2 kind.', claims: [] },
  ],
});
