package io.disclosurestreams.narrative;

import java.util.ArrayList;
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
    private final List<Node<T>> nodes = new ArrayList<>();

    private static final class Node<T> {
        private final char each;
        private int child;
        private int sibling;
        private T meaning;

        Node(char each) {
            this.each = each;
        }
    }

    Lexicon() {
        // index 0 stands for none
        nodes.add(new Node<>((char) 0));
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
        int node = root(word.charAt(0));
        for (int at = 1; at < word.length(); at++) {
            node = child(node, word.charAt(at));
        }
        if (nodes.get(node).meaning == null) {
            nodes.get(node).meaning = meaning;
        }
    }

    private int root(char each) {
        if (roots[each] == 0) {
            roots[each] = (short) create(each);
        }
        return roots[each];
    }

    private int child(int parent, char each) {
        int child = find(parent, each);
        if (child == 0) {
            child = create(each);
            nodes.get(child).sibling = nodes.get(parent).child;
            nodes.get(parent).child = child;
        }
        return child;
    }

    private int create(char each) {
        nodes.add(new Node<>(each));
        return nodes.size() - 1;
    }

    private int find(int parent, char each) {
        int child = nodes.get(parent).child;
        while (child != 0 && nodes.get(child).each != each) {
            child = nodes.get(child).sibling;
        }
        return child;
    }

    /** The node of the longest word that begins at the place; 0 if none does. */
    int longest(FoldedText text, int place) {
        int node = roots[text.at(place)];
        int longest = 0;
        for (int at = place + 1; node != 0; at++) {
            if (nodes.get(node).meaning != null) {
                longest = node;
            }
            node = find(node, text.at(at));
        }
        return longest;
    }

    T meaning(int node) {
        return nodes.get(node).meaning;
    }

    /** How many characters a node's word has, beginning at the place where it was found. */
    int length(int node, FoldedText text, int place) {
        int at = roots[text.at(place)];
        int length = 1;
        while (at != node) {
            at = find(at, text.at(place + length));
            length++;
        }
        return length;
    }
}
