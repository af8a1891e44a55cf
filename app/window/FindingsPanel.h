// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/Finding.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace linetwin::app {

/// Lists what is wrong with, or worth saying about, a file: each with its place, the path of its key, and the message.
/// Rows can be selected and copied.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    void showFindings(const QString& headline, const Findings& findings);
    void clear();
    bool isEmpty() const;
    QString headline() const;
    /// One finding a line, as the command line would print it.
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void copy(bool onlySelected);

    QString m_headline;
    Findings m_findings;
    QLabel* m_headlineLabel;
    QListWidget* m_list;
};

} // namespace linetwin::app
