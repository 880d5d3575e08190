package io.disclosurestreams.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds words at a place of a text, the longest of those that begin there. A tree by characters: the first by a table, since
 * most characters begin no word, the others by lists of siblings. Immutable once built.
 *
 * @param <T> what words stand for
 */
final class Lexicon<T> {

    private static final int CHARACTERS = 1 << 16;

    private final short[] roots = new short[CHARACTERS];
    /** By node: its character, first child, next sibling, depth, and what the word that ends there means. Node 0 is none. */
    private char[] characters = new char[64];

    private int[] children = new int[64];
    private int[] siblings = new int[64];
    private int[] depths = new int[64];
    private final List<T> meanings = new ArrayList<>();

    Lexicon() {
        meanings.add(null);
    }

    static Lexicon<Word> ofWords() {
        Lexicon<Word> lexicon = new Lexicon<>();
        for (Word meaning : Word.values()) {
            meaning.words().forEach(word -> lexicon.add(word, meaning));
        }
        return lexicon;
    }

    /** Adds a word; one that was there already keeps its first meaning. */
    void add(String word, T meaning) {
        char first = word.charAt(0);
        if (roots[first] == 0) {
            roots[first] = (short) create(first, 1);
        }
        int node = roots[first];
        for (int at = 1; at < word.length(); at++) {
            node = child(node, word.charAt(at));
        }
        if (meanings.get(node) == null) {
            meanings.set(node, meaning);
        }
    }

    private int child(int parent, char each) {
        int child = find(parent, each);
        if (child == 0) {
            child = create(each, depths[parent] + 1);
            siblings[child] = children[parent];
            children[parent] = child;
        }
        return child;
    }

    private int create(char each, int depth) {
        int node = meanings.size();
        meanings.add(null);
        if (node == characters.length) {
            characters = Arrays.copyOf(characters, node * 2);
            children = Arrays.copyOf(children, node * 2);
            siblings = Arrays.copyOf(siblings, node * 2);
            depths = Arrays.copyOf(depths, node * 2);
        }
        characters[node] = each;
        depths[node] = depth;
        return node;
    }

    private int find(int parent, char each) {
        int child = children[parent];
        while (child != 0 && characters[child] != each) {
            child = siblings[child];
        }
        return child;
    }

    /** The node of the longest word that begins at the place; 0 if none does. */
    int longest(FoldedText text, int place) {
        int node = roots[text.at(place)];
        int longest = 0;
        for (int at = place + 1; node != 0; at++) {
            if (meanings.get(node) != null) {
                longest = node;
            }
            node = find(node, text.at(at));
        }
        return longest;
    }

    T meaning(int node) {
        return meanings.get(node);
    }

    /** How many characters a node's word has. */
    int length(int node) {
        return depths[node];
    }
}
