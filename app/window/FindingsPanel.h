// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/Finding.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace linetwin::app {

/// Lists what is wrong with, or worth saying about, the document as it is now and the file that was last opened or
/// rejected: each with its place, the path of its key, and the message. Rows can be selected and copied.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    /// What a file said. Where the document says the same, it goes when the document no longer does.
    void showFindings(const QString& headline, const Findings& findings);
    void clear();
    /// What the document says now. Changes at `strangers`, stations that the line does not have, can be removed.
    void showDocument(const QString& headline, const Findings& findings, const std::vector<std::string>& strangers);
    /// Nothing that it has to be open for.
    bool isEmpty() const;
    QString headline() const;
    /// One finding a line, as the command line would print it.
    QString text() const;

Q_SIGNALS:
    /// The scenario's changes at a station that is not in the line are to go.
    void removalWanted(const std::string& station);
    /// The user wants to see what it is about: Enter, or a double click.
    void placeWanted(const Finding& finding);

protected:
    void changeEvent(QEvent* event) override;

private:
    void collect();
    QString shownHeadline() const;
    void fill();
    void showRemedy();
    void copy(bool onlySelected);

    QString m_fileHeadline;
    Findings m_fileOnly; ///< of the file alone
    Findings m_placed;   ///< of the file and the document, with their places in the file
    QString m_documentHeadline;
    Findings m_document;
    std::vector<std::string> m_strangers;
    Findings m_findings; ///< as listed
    QLabel* m_headlineLabel;
    QListWidget* m_list;
    QPushButton* m_remedy;
};

} // namespace linetwin::app
