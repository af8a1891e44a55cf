// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quantities/QuantityEdit.h"
#include "app/settings/Preferences.h"

#include <QComboBox>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace linetwin::app {

/// Values of the preferences, one below the other: name, editor, what it means and its default, and a button that
/// brings that back.
class PreferencePage : public QWidget {
    Q_OBJECT

public:
    explicit PreferencePage(const QString& title, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    /// Shows all values.
    void show(const Preferences& preferences);
    using QWidget::show;
    /// What is said of a row, for a search elsewhere.
    struct Described {
        QString name; ///< object name of the editor
        QString label;
        QString hint;
    };
    std::vector<Described> described() const;
    /// The keyboard goes to the editor of that name.
    void focusOn(const QString& name);
    /// Shows only rows that have all of the words; whether there is one.
    bool filter(const QStringList& words);

    struct Texts {
        const char* name; ///< object name of the editor
        QString label;
        QString hint;       ///< what it means; may be empty
        QString usual = {}; ///< the default, in words
    };
    /// A value whose editor calls put() with what the user entered, and shows a value by `display`.
    template <class Value, class Display>
    void add(Value Preferences::*member, const Texts& texts, QWidget* editor, Display display);
    /// A value of several words.
    template <class Choice>
    void addChoice(Choice Preferences::*member, const Texts& texts,
                   const std::vector<std::pair<Choice, QString>>& words);
    /// A number as it is typed; `unit` behind it. The words of its default follow from it.
    template <class Number>
    void addNumber(Number Preferences::*member, Texts texts, QuantityEdit* edit, const QString& unit);
    template <class Value> void put(Value Preferences::*member, const Value& value);
    /// Below the last row.
    void addNote(QWidget* note);
    void finish();

Q_SIGNALS:
    void edited(const linetwin::app::Preferences& preferences);

private:
    struct Row {
        QLabel* label;
        QWidget* editor;
        QToolButton* reset;
        QLabel* hint;
        std::function<void(const Preferences&)> display;
        std::function<bool(const Preferences&)> isUsual;
        std::function<void(Preferences&)> makeUsual;
    };
    void addRow(const Texts& texts, Row row);
    void change(const std::function<void(Preferences&)>& edit);
    QComboBox* makeChoice(const QStringList& words);
    QWidget* withUnit(QWidget* edit, const QString& unit);
    void connectChoice(QComboBox* box, const std::function<void(int)>& chosen);
    void connectNumber(QuantityEdit* edit, const std::function<void(double)>& entered);
    static void showChoice(QComboBox& box, int index);
    static QString numberWords(const QuantityEdit& edit, double value, const QString& unit);
    static void showNumber(QuantityEdit& edit, double value);

    QString m_title;
    QGridLayout* m_grid;
    Preferences m_shown;
    std::vector<Row> m_rows;
};

template <class Value> void PreferencePage::put(Value Preferences::*member, const Value& value)
{
    change([&](Preferences& preferences) { preferences.*member = value; });
}

template <class Value, class Display>
void PreferencePage::add(Value Preferences::*member, const Texts& texts, QWidget* editor, Display display)
{
    Row row{};
    row.editor = editor;
    row.display = [member, display](const Preferences& preferences) { display(preferences.*member); };
    row.isUsual = [member](const Preferences& preferences) { return preferences.*member == Preferences().*member; };
    row.makeUsual = [member](Preferences& preferences) { preferences.*member = Preferences().*member; };
    addRow(texts, std::move(row));
}

template <class Choice>
void PreferencePage::addChoice(Choice Preferences::*member, const Texts& texts,
                               const std::vector<std::pair<Choice, QString>>& words)
{
    QStringList shown;
    std::vector<Choice> choices;
    for (const auto& [choice, word] : words) {
        choices.push_back(choice);
        shown << word;
    }
    QComboBox* box = makeChoice(shown);
    connectChoice(box, [this, member, choices](int index) { put(member, choices[static_cast<std::size_t>(index)]); });
    add(member, texts, box, [box, choices](const Choice& value) {
        for (std::size_t i = 0; i < choices.size(); ++i) {
            if (choices[i] == value)
                showChoice(*box, static_cast<int>(i));
        }
    });
}

template <class Number>
void PreferencePage::addNumber(Number Preferences::*member, Texts texts, QuantityEdit* edit, const QString& unit)
{
    texts.usual = numberWords(*edit, static_cast<double>(Preferences().*member), unit);
    connectNumber(edit, [this, member](double value) { put(member, static_cast<Number>(value)); });
    add(member, texts, withUnit(edit, unit),
        [edit](const Number& value) { showNumber(*edit, static_cast<double>(value)); });
}

} // namespace linetwin::app
